package org.openwide.stories.compose;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What docker-compose.yml tells the services, against the settings that they have. Each rule lists its complaints. */
final class SettingsRules {

    private static final Pattern SECRET = Pattern.compile("SECRET|PASSWORD|PEPPER|API_?KEY|KEYSET|KEYSHA|USERNAME");
    private static final Pattern CREDENTIALS = Pattern.compile("://[^/@\\s]*:(?!\\$)[^/@\\s]*@");
    private static final Pattern ASKED_FOR = Pattern.compile("Set (SPRING_[A-Z_]+)");

    private SettingsRules() {}

    /** Each variable of a service is a setting that this service, or Spring Boot, really has. */
    static List<String> everyVariableIsASetting(Deployment deployment) {
        return deployment.services().stream()
                .flatMap(service -> service.environment().keySet().stream()
                        .filter(variable -> settingsOf(service).noneMatch(setting -> setting.isSetByVariable(variable)))
                        .map(variable -> service.name() + " has no setting " + variable))
                .toList();
    }

    /** Each secret in the config tree is a setting, or stands as a placeholder in a variable. */
    static List<String> everySecretFileIsUsed(Deployment deployment) {
        return deployment.services().stream()
                .flatMap(service -> service.settingFiles().stream()
                        .filter(file -> settingsOf(service).noneMatch(setting -> setting.isSetByFile(file)))
                        .filter(file -> service.environment().values().stream()
                                .noneMatch(value -> value.contains("$${" + file + "}")))
                        .map(file -> service.name() + " has no setting " + file))
                .toList();
    }

    /** Nothing that a service refuses to start without is missing. */
    static List<String> everyRequiredSettingIsGiven(Deployment deployment) {
        return deployment.services().stream()
                .flatMap(service -> required(service.name())
                        .filter(setting -> !service.sets(setting))
                        .map(setting -> service.name() + " needs " + setting.property()))
                .toList();
    }

    /** Files that a setting names are there: each path under /run is one of the service's secrets. */
    static List<String> everyFileIsMounted(Deployment deployment) {
        return deployment.services().stream()
                .flatMap(service -> service.environment().values().stream()
                        .filter(value -> value.startsWith("/run/"))
                        .filter(file -> !service.secretFiles().contains(file))
                        .map(file -> service.name() + " is not given " + file))
                .toList();
    }

    /** A secret comes from a file, from outside or not at all: never as a literal, never with a default. */
    static List<String> noSecretHasAValueHere(Deployment deployment) {
        return deployment.all().stream()
                .flatMap(service -> service.environment().entrySet().stream()
                        .filter(variable -> !isFromOutside(service, variable.getValue()))
                        .filter(variable -> SECRET.matcher(variable.getKey()).find()
                                || CREDENTIALS.matcher(variable.getValue()).find())
                        .map(variable -> service.name() + " has a secret in " + variable.getKey()))
                .toList();
    }

    /** Every secret that is handed out is a file in the folder of the secrets, and each of those is handed out. */
    static List<String> everySecretIsAFile(Deployment deployment) {
        var files = deployment.root().at("secrets").fields();
        var handedOut = deployment.all().stream()
                .flatMap(service -> service.secrets().stream())
                .toList();
        return Stream.of(
                        handedOut.stream()
                                .filter(name -> !files.containsKey(name))
                                .map(name -> name + " is no file"),
                        files.keySet().stream()
                                .filter(name -> !handedOut.contains(name))
                                .map(name -> "nobody has " + name),
                        files.entrySet().stream()
                                .filter(file ->
                                        !file.getValue().at("file").text().startsWith("${OPENWIDE_SECRETS}/"))
                                .map(file -> file.getKey() + " lies elsewhere"))
                .flatMap(complaints -> complaints)
                .toList();
    }

    /** What the service refuses to start without: by its own settings, and by what it asks for of Spring Boot's. */
    static Stream<Setting> required(String service) {
        var asked = Checkout.sources(service).stream()
                .flatMap(source -> ASKED_FOR.matcher(Checkout.read(source)).results())
                .map(found -> found.group(1))
                .distinct()
                .toList();
        return Stream.concat(
                SettingsSource.of(service).stream().filter(Setting::required),
                BootProperties.ALL.stream().filter(setting -> asked.stream().anyMatch(setting::isSetByVariable)));
    }

    private static Stream<Setting> settingsOf(ComposeService service) {
        return Stream.concat(SettingsSource.of(service.name()).stream(), BootProperties.ALL.stream());
    }

    private static boolean isFromOutside(ComposeService service, String value) {
        return value.isEmpty()
                || value.matches("\\$\\{\\w+:\\?.*")
                || service.secretFiles().contains(value);
    }
}
