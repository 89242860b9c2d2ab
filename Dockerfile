# Builds and runs the service, with profiles in a volume:
# docker build -t framework-advisor .
# docker run -p 127.0.0.1:8080:8080 -v advisor:/advisor/data -e ADVISOR_ACCESS=open framework-advisor
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY . .
# Skips the class archive, because only the JVM that created it can use it. The archive is created below.
RUN --mount=type=cache,target=/m2 \
    mvn -Dmaven.repo.local=/m2 --batch-mode --no-transfer-progress -DskipTests -Dexec.skip package
# Extracts the native library of SQLite: at run time that would require a writable directory without noexec.
RUN jar xf target/quarkus-app/lib/main/org.xerial.sqlite-jdbc-*.jar "org/sqlite/native/Linux/$(uname -m)" \
    && mv "org/sqlite/native/Linux/$(uname -m)" native && mkdir data

FROM eclipse-temurin:25-jre
WORKDIR /advisor
# Ordered by how often they change, so that a new release replaces only the last layers.
COPY --from=build --chown=10001:10001 /build/data/ data/
COPY --from=build /build/native/ native/
COPY deploy/ready ./
COPY LICENSE NOTICE ./
COPY --from=build /build/target/quarkus-app/lib/ lib/
COPY --from=build /build/target/quarkus-app/*.jar /build/target/quarkus-app/framework-advisor.cdx.json \
    /build/target/quarkus-app/THIRD-PARTY.txt ./
COPY --from=build /build/target/quarkus-app/app/ app/
COPY --from=build /build/target/quarkus-app/quarkus/ quarkus/
# Archives the classes that a start loads, on the JVM that uses the archive.
RUN java -XX:AOTCacheOutput=classes.aot -Xlog:disable -Xlog:all=error:stderr --enable-native-access=ALL-UNNAMED \
    -Dorg.sqlite.lib.path=/advisor/native -Dadvisor.sqlite.file=/tmp/training.db -Dquarkus.log.console.level=WARN \
    -jar quarkus-run.jar train && rm -r /tmp/*
USER 10001:10001
VOLUME /advisor/data
# All interfaces of the container. The published ports determine who can reach it. The service does not start without a choice
# of ADVISOR_ACCESS: open, keys or jwt (docs/access.md).
ENV QUARKUS_HTTP_HOST=0.0.0.0
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 CMD ["/advisor/ready"]
ENTRYPOINT ["java", "-XX:AOTCache=classes.aot", "-XX:MaxRAMPercentage=50", "-XX:MaxDirectMemorySize=96m", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "-Dorg.sqlite.lib.path=/advisor/native", "-jar", "quarkus-run.jar"]
