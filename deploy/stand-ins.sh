#!/usr/bin/env bash
# For machines that reach Debian's packages and no image registry: makes images of the names that the Dockerfile and
# docker-compose.yml ask for, which behave like the official ones as far as those two files rely on it. They are for
# trying the deployment (deploy/try.sh), not for running it.
#
#   deploy/stand-ins.sh     makes those that are not there yet; an image of the same name is left alone
#
# Needs root, buildah and debootstrap. Packages come from the mirror that apt on this machine is set up with, and from
# Debian testing (or STAND_IN_SUITE), which has the PostgreSQL 18, nginx 1.30 and Java 25 that the official images have.
set -euo pipefail

suite=${STAND_IN_SUITE:-testing}
base=localhost/framework-advisor-stand-in-base

has() {
  buildah inspect --type image "$1" > /dev/null 2>&1
}

# make IMAGE SETTING... : commits a container of the base, prepared by what standard input says, with these settings
make() {
  local image=$1 container
  shift
  echo "== $image: making a stand-in"
  container=$(buildah from --pull-never "$base")
  buildah run --isolation=chroot "$container" -- sh -eu -c "export DEBIAN_FRONTEND=noninteractive; $(cat)" > "$log" 2>&1 \
    || { tail -20 "$log" >&2; buildah rm "$container" > /dev/null; return 1; }
  buildah config --label "stand-in=made from Debian $suite by deploy/stand-ins.sh" "$@" "$container"
  buildah commit --quiet --rm "$container" "$image" > /dev/null
}

make_base() {
  local mirror
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Label: Debian' | head -1)
  [ -n "$mirror" ] || { echo "apt on this machine has no Debian mirror" >&2; return 1; }
  echo "== a base of Debian $suite"
  debootstrap --variant=minbase "$suite" "$work/base" "$mirror" > "$log" 2>&1 || { tail -20 "$log" >&2; return 1; }
  rm -rf "$work"/base/var/cache/apt/archives/*.deb
  # A mirror may stand still: its list of packages is signed all the same, only not of this week.
  echo 'Acquire::Check-Valid-Until "false";' > "$work/base/etc/apt/apt.conf.d/mirror"
  local container
  container=$(buildah from scratch)
  buildah add --quiet "$container" "$work/base" / > /dev/null
  buildah commit --quiet --rm "$container" "$base" > /dev/null
}

work=$(mktemp -d)
log=$work/log
trap 'rm -rf "$work"' EXIT

for image in postgres:18 nginx:1.30 eclipse-temurin:25-jre maven:3.9-eclipse-temurin-25; do
  if has "$image"; then
    echo "== $image: is there already"
    continue
  fi
  has "$base" || make_base
  case $image in
    postgres:*)
      # Like the official image: on the first start a cluster in PGDATA, a superuser and a database of the names in the
      # environment, and passwords asked for from everywhere but the container itself; then the server as `postgres`.
      make "$image" --env PGDATA=/var/lib/postgresql/18/docker --env PATH=/usr/lib/postgresql/18/bin:/usr/bin:/bin \
        --env LANG=C.UTF-8 --volume /var/lib/postgresql --stop-signal SIGINT \
        --entrypoint '["docker-entrypoint.sh"]' --cmd postgres << 'END'
apt-get update
mkdir -p /etc/postgresql-common
echo 'create_main_cluster = false' > /etc/postgresql-common/createcluster.conf
groupadd --system --gid 999 postgres
useradd --system --uid 999 --gid 999 --home-dir /var/lib/postgresql postgres
apt-get install -y --no-install-recommends postgresql-18
apt-get clean
install -d -o postgres -g postgres -m 1777 /var/lib/postgresql
cat > /usr/bin/docker-entrypoint.sh << 'ENTRYPOINT'
#!/bin/sh
set -eu
if [ "$(id -u)" = 0 ]; then
  mkdir -p "$PGDATA"
  find "$PGDATA" /run/postgresql \! -user postgres -exec chown postgres '{}' +
  chmod 700 "$PGDATA"
  exec setpriv --reuid=postgres --regid=postgres --init-groups "$0" "$@"
fi
mkdir -p "$PGDATA"
mkdir -p /var/run/postgresql || :
chmod 3775 /var/run/postgresql || :
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  [ -n "${POSTGRES_PASSWORD:-}" ] || { echo "POSTGRES_PASSWORD is not set" >&2; exit 1; }
  user=${POSTGRES_USER:-postgres}
  printf '%s\n' "$POSTGRES_PASSWORD" > /tmp/password
  initdb --username="$user" --pwfile=/tmp/password --auth-local=trust --auth-host=scram-sha-256 ${POSTGRES_INITDB_ARGS:-}
  rm /tmp/password
  printf 'host all all all scram-sha-256\n' >> "$PGDATA/pg_hba.conf"
  pg_ctl -w -o "-c listen_addresses=''" start
  [ "${POSTGRES_DB:-$user}" = postgres ] || createdb --username="$user" --maintenance-db=postgres "${POSTGRES_DB:-$user}"
  pg_ctl -w -m fast stop
fi
exec "$@" -c listen_addresses='*'
ENTRYPOINT
chmod 755 /usr/bin/docker-entrypoint.sh
END
      ;;
    nginx:*)
      make "$image" --cmd '["nginx", "-g", "daemon off;"]' --stop-signal SIGQUIT << 'END'
apt-get update
groupadd --system --gid 101 nginx
useradd --system --uid 101 --gid 101 --no-create-home nginx
apt-get install -y --no-install-recommends nginx curl
apt-get clean
ln -sf /dev/stdout /var/log/nginx/access.log
ln -sf /dev/stderr /var/log/nginx/error.log
END
      ;;
    eclipse-temurin:*)
      make "$image" --env LANG=C.UTF-8 --env JAVA_HOME=/opt/java/openjdk \
        --env PATH=/opt/java/openjdk/bin:/usr/local/bin:/usr/bin:/bin << 'END'
apt-get update
apt-get install -y --no-install-recommends openjdk-25-jre-headless
apt-get clean
mkdir -p /opt/java
ln -s /usr/lib/jvm/java-25-openjdk-* /opt/java/openjdk
END
      ;;
    maven:*)
      make "$image" --env LANG=C.UTF-8 --env JAVA_HOME=/opt/java/openjdk \
        --env PATH=/opt/java/openjdk/bin:/usr/local/bin:/usr/bin:/bin --cmd mvn << 'END'
apt-get update
apt-get install -y --no-install-recommends openjdk-25-jdk-headless maven
apt-get clean
mkdir -p /opt/java
ln -s /usr/lib/jvm/java-25-openjdk-* /opt/java/openjdk
END
      ;;
  esac
done
