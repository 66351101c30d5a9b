package org.openwide.stories.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openwide.event.field.FictionalNumbers;

/** docker-compose.yml and the Dockerfiles against the code: every rule holds, and bites when what it guards is broken. */
class ComposeFileTest {

    private static final Deployment OURS = Deployment.ofThisCheckout();

    /** A rule, with ways to break what it guards. */
    record Guard(String name, Function<Deployment, List<String>> rule, List<Deployment> broken) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Guard> guards() {
        return Stream.of(settings(), secrets(), images(), containers(), doors()).flatMap(guards -> guards);
    }

    private static Stream<Guard> settings() {
        return Stream.of(
                guard(
                        "every variable is a setting",
                        SettingsRules::everyVariableIsASetting,
                        OURS.withCompose("OPENWIDE_ROUTES_PATIENTRECORD:", "OPENWIDE_ROUTES_PATIENTS:"),
                        OURS.withCompose("SPRING_MONGODB_URI:", "SPRING_DATA_MONGODB_URI:"),
                        OURS.withCompose("OPENWIDE_REQUESTS_PER_MINUTE:", "OPENWIDE_REQUESTSAMINUTE:")),
                guard(
                        "every secret file is used",
                        SettingsRules::everySecretFileIsUsed,
                        OURS.withCompose("target: openwide.sms.api-key", "target: openwide.sms.key"),
                        OURS.withCompose("$${mongodb.password}", "$${mongo.password}")),
                guard(
                        "every required setting is given",
                        SettingsRules::everyRequiredSettingIsGiven,
                        OURS.withCompose("  OPENWIDE_PORTAL_URL:", "  SERVER_PORT:"),
                        OURS.withCompose("SPRING_KAFKA_BOOTSTRAPSERVERS:", "SERVER_PORT:"),
                        OURS.withCompose("target: openwide.introspection.secret", "target: openwide.sms.sender")),
                guard(
                        "every file is mounted",
                        SettingsRules::everyFileIsMounted,
                        OURS.withCompose(
                                "target: /run/keys/registration-service.private", "target: /run/keys/private")));
    }

    private static Stream<Guard> secrets() {
        return Stream.of(
                guard(
                        "no secret has a value here",
                        SettingsRules::noSecretHasAValueHere,
                        OURS.withCompose("SPRING_MAIL_PASSWORD:", "SPRING_MAIL_PASSWORD: sesame"),
                        OURS.withCompose(
                                "SPRING_MAIL_PASSWORD:", "SPRING_MAIL_PASSWORD: ${SPRING_MAIL_PASSWORD:-sesame}"),
                        OURS.withCompose("notification-service:$${mongodb.password}@", "notification-service:sesame@"),
                        OURS.withCompose("KAFKA_NODE_ID: 1", "OPENWIDE_CODES_PEPPER: c2VzYW1l")),
                guard(
                        "every secret is a file",
                        SettingsRules::everySecretIsAFile,
                        OURS.withCompose("  codes-pepper:\n", "  pepper:\n"),
                        OURS.withCompose("file: ${OPENWIDE_SECRETS}/introspection", "file: ./introspection")));
    }

    private static Stream<Guard> images() {
        return Stream.of(
                guard(
                        "images have their version",
                        ContainerRules::imagesHaveTheirVersion,
                        OURS.withCompose("apache/kafka:", "apache/kafka:3."),
                        OURS.withCompose("image: mongo:8.0", "image: mongo:7.0"),
                        OURS.withCompose("axllent/mailpit:v1.29.5", "axllent/mailpit:latest")),
                guard(
                        "images are built right",
                        ContainerRules::imagesAreBuiltRight,
                        OURS.withDockerfile(
                                "gateway", "FROM eclipse-temurin:25-jre\n", "FROM eclipse-temurin:21-jre\n"),
                        OURS.withDockerfile("notification-service", "USER 10001", "USER root"),
                        OURS.withDockerfile("registration-service", "USER 10001\n", ""),
                        OURS.withDockerfile("gateway", "target/gateway-*", "target/notification-service-*")),
                guard(
                        "every build has a Dockerfile",
                        ContainerRules::everyBuildHasADockerfile,
                        OURS.withCompose("build: ./gateway", "build: ./door")));
    }

    private static Stream<Guard> containers() {
        return Stream.of(
                guard(
                        "ports and health agree",
                        ContainerRules::portsAndHealthAgree,
                        OURS.withDockerfile("gateway", "EXPOSE 8080", "EXPOSE 80"),
                        OURS.withDockerfile("gateway", "/actuator/health/readiness", "/health"),
                        OURS.withDockerfile("gateway", "127.0.0.1/8080", "127.0.0.1/8081")),
                guard(
                        "every container is watched and bound",
                        ContainerRules::everyContainerIsWatchedAndBound,
                        OURS.withCompose("    mem_limit: 1g\n", ""),
                        OURS.withDockerfile("local-stack", "HEALTHCHECK", "# HEALTHCHECK")),
                guard(
                        "the JVM fits its container",
                        ContainerRules::theJvmFitsItsContainer,
                        OURS.withCompose("mem_limit: 384m", "mem_limit: 256m"),
                        OURS.withCompose("    cpus: 2\n", ""),
                        OURS.withCompose("cpus: 2", "cpus: 16"),
                        OURS.withDockerfile("registration-service", "\"-Xmx80m\", ", "")),
                guard(
                        "the services are hardened",
                        ContainerRules::theServicesAreHardened,
                        OURS.withCompose("read_only: true", "read_only: false"),
                        OURS.withCompose("cap_drop: [ALL]", "cap_drop: [CHOWN]")));
    }

    private static Stream<Guard> doors() {
        return Stream.of(
                guard(
                        "only the gateway publishes its port",
                        ContainerRules::onlyTheGatewayPublishesItsPort,
                        OURS.withCompose(":8080\"", ":8081\""),
                        OURS.withCompose("127.0.0.1:3000:3000", "0.0.0.0:3000:3000"),
                        OURS.withCompose("    mem_limit: 1g\n", "    mem_limit: 1g\n    ports: [\"9092:9092\"]\n")),
                guard(
                        "every address is someone's",
                        ContainerRules::everyAddressIsSomeones,
                        OURS.withCompose("http://patient-record-service:8083", "http://patient-record-service:8082"),
                        OURS.withCompose(
                                "SPRING_KAFKA_BOOTSTRAPSERVERS: kafka", "SPRING_KAFKA_BOOTSTRAPSERVERS: broker")),
                guard(
                        "look-alikes are for trying out",
                        ContainerRules::lookAlikesAreForTryingOut,
                        OURS.withCompose("  sms-look-alike:\n", "  phones:\n"),
                        OURS.withCompose("profiles: [dev]", "profiles: [setup]")));
    }

    private static Guard guard(String name, Function<Deployment, List<String>> rule, Deployment... broken) {
        return new Guard(name, rule, List.of(broken));
    }

    @ParameterizedTest
    @MethodSource("guards")
    void holds(Guard guard) {
        assertThat(guard.rule().apply(OURS)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("guards")
    void bites(Guard guard) {
        assertThat(guard.broken())
                .isNotEmpty()
                .allSatisfy(broken -> assertThat(guard.rule().apply(broken)).isNotEmpty());
    }

    @Test
    void theSettingsForTryingOutAreThoseThatComposeAsksFor() {
        var settings = Checkout.read("docs/dev.env")
                .lines()
                .filter(line -> line.matches("[A-Z_]+=.*"))
                .toList();
        var names = settings.stream()
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        var asked = Stream.of(OURS.compose().split("\\$\\{", -1)).skip(1).map(rest -> rest.split("[:}]")[0]);

        assertThat(asked.filter(name -> OURS.compose().contains("${" + name + ":?")))
                .isSubsetOf(names);
        assertThat(names)
                .allMatch(name -> name.startsWith("COMPOSE_") || OURS.compose().contains("${" + name));
        assertThat(settings)
                .contains("OPENWIDE_SMS_BASEURL=http://" + FictionalNumbers.LOOK_ALIKE_HOST + ":"
                        + OURS.dockerfile("local-stack").port());
    }
}
