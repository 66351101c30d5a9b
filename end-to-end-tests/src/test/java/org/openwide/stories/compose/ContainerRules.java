package org.openwide.stories.compose;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.AppInfoParser;
import org.openwide.event.field.FictionalNumbers;

/** How the containers are made and joined, against the code that runs in them. Each rule lists its complaints. */
final class ContainerRules {

    private static final Pattern ADDRESS = Pattern.compile("(?:^|//|@|,)([a-z][a-z-]+):(\\d+)");
    private static final Pattern PINNED = Pattern.compile("[a-z/-]+:v?\\d+[.\\d]*");
    private static final Pattern MONGODB = Pattern.compile("\"(mongo:[^\"]+)\"");
    private static final double MOST_OF_THE_LIMIT = 0.85;
    private static final int MEMORY_OF_A_HASH = 19;

    private ContainerRules() {}

    /**
     * Kafka is the version that the tests run on, as the root pom manages it, MongoDB is the one of the persistence tests;
     * no image of others floats.
     */
    static List<String> imagesHaveTheirVersion(Deployment deployment) {
        var kafka = deployment.service("kafka").image();
        return Stream.concat(
                        Stream.of(kafka).filter(image -> !image.equals("apache/kafka:" + AppInfoParser.getVersion())),
                        othersImages(deployment)
                                .filter(image -> !PINNED.matcher(image).matches()
                                        || (image.startsWith("mongo:")
                                                && !mongodbOfTheTests().contains(image))))
                .map(image -> "not this version: " + image)
                .toList();
    }

    /** Our images stand on the JDK of the root pom, run as nobody in particular, and take the jar of their own folder. */
    static List<String> imagesAreBuiltRight(Deployment deployment) {
        var java = Pattern.compile("eclipse-temurin:" + javaVersion() + "-(jre|jdk)");
        return deployment.dockerfiles().keySet().stream()
                .map(deployment::dockerfile)
                .filter(file -> !file.bases().stream()
                                .allMatch(base -> java.matcher(base).matches())
                        || file.bases().size() < 2
                        || !file.user().matches("[1-9]\\d*")
                        || !file.jars().stream().allMatch(jar -> jar.startsWith("target/" + file.folder() + "-*")))
                .map(file -> file.folder() + "/Dockerfile is not as it should be")
                .toList();
    }

    /** What we build has a folder with a Dockerfile. */
    static List<String> everyBuildHasADockerfile(Deployment deployment) {
        return ours(deployment)
                .filter(service -> !deployment.dockerfiles().containsKey(folder(service)))
                .map(service -> service.name() + " is built from nothing")
                .toList();
    }

    /** The port of application.yml is the one that the image exposes and asks for its health. */
    static List<String> portsAndHealthAgree(Deployment deployment) {
        return deployment.services().stream()
                .filter(service -> {
                    var image = deployment.dockerfile(service.name());
                    var settings = Checkout.applicationYaml(service.name());
                    var port = settings.at("server", "port").text();
                    var exposed = settings.at("management", "endpoints", "web", "exposure", "include")
                            .text();
                    var probes = settings.at("management", "endpoint", "health", "probes", "enabled")
                            .text();
                    return !image.port().equals(port)
                            || !image.health().equals(port + "/actuator/health/readiness")
                            || !exposed.contains("health")
                            || !probes.equals("true");
                })
                .map(service -> service.name() + " listens elsewhere, or says nothing of its health")
                .toList();
    }

    /** Whatever stays running says how it is, and cannot take more memory than it was given. */
    static List<String> everyContainerIsWatchedAndBound(Deployment deployment) {
        return deployment.all().stream()
                .filter(service ->
                        service.memoryLimit() == 0 || !(service.isInProfile("setup") || isWatched(deployment, service)))
                .map(service -> service.name() + " has no health check or no memory limit")
                .toList();
    }

    /** The JVM's own bounds, and the hashes of passwords outside of it, leave room for its threads and other native code. */
    static List<String> theJvmFitsItsContainer(Deployment deployment) {
        return ours(deployment)
                .filter(service -> !service.isInProfile("setup"))
                .filter(service -> memoryOf(service, deployment.dockerfile(folder(service)))
                        > service.memoryLimit() * MOST_OF_THE_LIMIT)
                .map(service -> service.name() + " may outgrow its container")
                .toList();
    }

    private static int memoryOf(ComposeService service, Dockerfile image) {
        var hashes = service.name().equals("registration-service") ? service.cores() * MEMORY_OF_A_HASH : 0;
        return image.jvmMemory() + hashes;
    }

    /** What patients' requests can reach cannot write to its own files or gain rights. */
    static List<String> theServicesAreHardened(Deployment deployment) {
        return deployment.services().stream()
                .map(ComposeService::node)
                .filter(service -> !service.at("read_only").text().equals("true")
                        || !service.at("cap_drop").texts().contains("ALL")
                        || !service.at("security_opt").texts().contains("no-new-privileges:true"))
                .map(service -> service.at("image").text() + " is not hardened")
                .toList();
    }

    private static boolean isForDashboards(ComposeService service, String published) {
        return service.isInProfile("dashboards") && published.startsWith("127.0.0.1:");
    }

    /** The gateway is the only door, and the dashboards are for whoever sits at this machine. */
    static List<String> onlyTheGatewayPublishesItsPort(Deployment deployment) {
        var port =
                ":" + Checkout.applicationYaml("gateway").at("server", "port").text();
        return deployment.all().stream()
                .filter(service -> service.name().equals("gateway")
                        ? service.ports().size() != 1
                                || !service.ports().getFirst().endsWith(port)
                        : !service.ports().stream().allMatch(published -> isForDashboards(service, published)))
                .map(service -> service.name() + " publishes " + service.ports())
                .toList();
    }

    /** An address in a variable is a container's, with the port that it listens on where it is one of ours. */
    static List<String> everyAddressIsSomeones(Deployment deployment) {
        return deployment.services().stream()
                .flatMap(service -> service.environment().values().stream())
                .flatMap(value -> ADDRESS.matcher(value).results())
                .filter(address -> !listens(deployment, address.group(1), address.group(2)))
                .map(address -> "nobody listens at " + address.group())
                .toList();
    }

    private static boolean listens(Deployment deployment, String host, String port) {
        return Checkout.SERVICES.contains(host)
                ? deployment.dockerfile(host).port().equals(port)
                : deployment.service(host).node().isThere();
    }

    /** Look-alikes run only when asked for, where nothing but the notification-service reaches them. */
    static List<String> lookAlikesAreForTryingOut(Deployment deployment) {
        return Stream.of(FictionalNumbers.LOOK_ALIKE_HOST, "mailpit")
                .map(deployment::service)
                .filter(service -> !service.isInProfile("dev")
                        || !service.node().at("network_mode").text().equals("service:notification-service"))
                .map(service -> service.name() + " is not for trying out alone")
                .toList();
    }

    private static Stream<String> othersImages(Deployment deployment) {
        return deployment.all().stream().map(ComposeService::image).filter(image -> !image.startsWith("openwide/"));
    }

    /** The images that the persistence contracts run on where Docker is. */
    private static List<String> mongodbOfTheTests() {
        return Checkout.SERVICES.stream()
                .flatMap(service -> Checkout.files(Checkout.path(service).resolve("src/test"), ".java").stream())
                .flatMap(source -> MONGODB.matcher(Checkout.read(source)).results())
                .map(image -> image.group(1))
                .toList();
    }

    private static Stream<ComposeService> ours(Deployment deployment) {
        return deployment.all().stream().filter(service -> service.image().startsWith("openwide/"));
    }

    private static String folder(ComposeService service) {
        return service.node().at("build").text().replaceFirst("^\\./", "");
    }

    private static boolean isWatched(Deployment deployment, ComposeService service) {
        return service.node().at("healthcheck").isThere()
                || !deployment.dockerfile(folder(service)).health().isEmpty();
    }

    private static String javaVersion() {
        var version = Pattern.compile("<java.version>(\\d+)</java.version>").matcher(Checkout.read("pom.xml"));
        return version.find() ? Objects.requireNonNull(version.group(1)) : "";
    }
}
