# Builds and runs the service, with profiles in a volume:
# docker build -t framework-advisor . && docker run -p 127.0.0.1:8080:8080 -v advisor:/advisor/data framework-advisor
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY . .
# An archive of classes is of use only to the virtual machine that made it, which is the one below.
RUN --mount=type=cache,target=/m2 \
    mvn -Dmaven.repo.local=/m2 --batch-mode --no-transfer-progress -DskipTests -Dexec.skip package
# SQLite's native library has a place of its own: unpacked at run time, it would need a writable place to execute from.
RUN jar xf target/quarkus-app/lib/main/org.xerial.sqlite-jdbc-*.jar "org/sqlite/native/Linux/$(uname -m)" \
    && mv "org/sqlite/native/Linux/$(uname -m)" native && mkdir data

FROM eclipse-temurin:25-jre
WORKDIR /advisor
# Layers by how often they change, so that a new release moves only the last ones.
COPY --from=build --chown=10001:10001 /build/data/ data/
COPY --from=build /build/native/ native/
COPY deploy/ready ./
COPY --from=build /build/target/quarkus-app/lib/ lib/
COPY --from=build /build/target/quarkus-app/*.jar ./
COPY --from=build /build/target/quarkus-app/app/ app/
COPY --from=build /build/target/quarkus-app/quarkus/ quarkus/
# The classes of a start, archived by the virtual machine that will read them.
RUN java -XX:AOTCacheOutput=classes.aot -Xlog:disable -Xlog:all=error:stderr --enable-native-access=ALL-UNNAMED \
    -Dorg.sqlite.lib.path=/advisor/native -Dadvisor.sqlite.file=/tmp/rehearsal.db -Dquarkus.log.console.level=WARN \
    -jar quarkus-run.jar rehearse && rm -r /tmp/*
USER 10001:10001
VOLUME /advisor/data
# In a container every interface is the container's own; what reaches it is decided where ports are published.
ENV QUARKUS_HTTP_HOST=0.0.0.0
EXPOSE 8080
ENTRYPOINT ["java", "-XX:AOTCache=classes.aot", "-XX:MaxRAMPercentage=50", "-XX:MaxDirectMemorySize=96m", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "-Dorg.sqlite.lib.path=/advisor/native", "-jar", "quarkus-run.jar"]
