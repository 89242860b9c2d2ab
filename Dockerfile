# Builds and runs the service: docker build -t framework-advisor . && docker run -p 127.0.0.1:8080:8080 framework-advisor
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/m2 \
    mvn -Dmaven.repo.local=/m2 --batch-mode --no-transfer-progress -DskipTests package

FROM eclipse-temurin:25-jre
WORKDIR /advisor
# Layers by how often they change, so that a new release moves only the last ones.
COPY --from=build /build/target/quarkus-app/lib/ lib/
COPY --from=build /build/target/quarkus-app/*.jar ./
COPY --from=build /build/target/quarkus-app/app/ app/
COPY --from=build /build/target/quarkus-app/quarkus/ quarkus/
USER 10001:10001
# In a container every interface is the container's own; what reaches it is decided where ports are published.
ENV QUARKUS_HTTP_HOST=0.0.0.0
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-jar", "quarkus-run.jar"]
