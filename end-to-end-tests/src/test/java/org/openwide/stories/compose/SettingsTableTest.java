package org.openwide.stories.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The tables of docs/operations.md against the settings that the services have. */
class SettingsTableTest {

    static final List<String> SERVICES = Checkout.SERVICES;

    private static final Pattern ALERT = Pattern.compile("\"ALERT ([a-z-]+)");
    private static final String REQUIRED = "**required**";

    private final String page = Checkout.read("docs/operations.md");
    private final SettingsTable tables = new SettingsTable(page);

    @ParameterizedTest
    @FieldSource("SERVICES")
    void everySettingHasOneRow(String service) {
        for (var setting : SettingsSource.of(service)) {
            assertThat(tables.of(service).stream().filter(row -> setting.isSetByVariable(row.variable())))
                    .as(setting.property())
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void everyRowIsASetting(String service) {
        var settings = Stream.concat(SettingsSource.of(service).stream(), BootProperties.ALL.stream())
                .toList();

        assertThat(tables.of(service))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(settings)
                        .as(row.variable())
                        .anyMatch(setting -> setting.isSetByVariable(row.variable())));
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void everyDefaultIsTheOneInTheCode(String service) {
        for (var setting : SettingsSource.of(service)) {
            assertThat(defaultOf(setting, service)).as(setting.property()).isEqualTo(cell(setting));
        }
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void whatIsRequiredOfSpringBootIsSaidToBe(String service) {
        var required = SettingsRules.required(service).toList();

        assertThat(required)
                .allSatisfy(setting -> assertThat(defaultOf(setting, service))
                        .as(setting.property())
                        .isEqualTo(REQUIRED));
        assertThat(tables.of(service).stream().filter(row -> row.byDefault().equals(REQUIRED)))
                .hasSameSizeAs(required);
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void portsAreThoseThatTheServicesListenOn(String service) {
        var port = Checkout.applicationYaml(service).at("server", "port").text();

        assertThat(tables.of(service))
                .anyMatch(row ->
                        row.variable().equals("SERVER_PORT") && row.byDefault().equals("`" + port + "`"));
    }

    @Test
    void everyAlertIsExplained() {
        var alerts = SERVICES.stream()
                .flatMap(service -> Checkout.sources(service).stream())
                .flatMap(source -> ALERT.matcher(Checkout.read(source)).results())
                .map(alert -> "| `" + alert.group(1) + "` |");

        assertThat(alerts).isNotEmpty().allSatisfy(alert -> assertThat(page).contains(alert));
    }

    private String defaultOf(Setting setting, String service) {
        return tables.of(service).stream()
                .filter(row -> setting.isSetByVariable(row.variable()))
                .map(SettingsTable.Row::byDefault)
                .findFirst()
                .orElse("not in the table");
    }

    private static String cell(Setting setting) {
        if (setting.required()) {
            return REQUIRED;
        }
        var byDefault = setting.byDefault();
        return byDefault == null || byDefault.isEmpty() ? "none" : "`" + byDefault + "`";
    }
}
