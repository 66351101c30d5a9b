package org.openwide.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.event.field.Language;

class TextMessageTest {

    private static final String LONG_DOMAIN = "registration.northern-riverside-dental-group.example.org";

    @Test
    void aCodesTextEndsWithTheLineThatAPhoneFillsIn() {
        assertThat(code("Riverside Dental", "portal.example.org")).isEqualTo("""
            Riverside Dental: 402915 is your code to register. Never share it.
            @portal.example.org #402915\
            """);
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Canolfan Ddeintyddol Tŷ Gwyn|Canolfan Ddeintyddol Ty Gwyn",
                "Siân O’Neill & Sons|Sian O'Neill & Sons",
                "Nguyễn Thị Ánh Dental|Nguyen Thi Anh Dental",
                "Tŵr Ŷsgol Ŵyn a Thŷ Môr|Twr Ysgol Wyn a Thy Mor",
                "Ty\u0302 Gwyn|Ty Gwyn",
                "Zahnärzte Müller|Zahnärzte Müller",
                "Łódź–Śródmieście|Lodz-Srodmiescie",
                "Smile 😁 Studio|Smile Studio",
                "Tab\tand  spaces|Tab and spaces",
                "口腔|Your practice"
            })
    void aNameIsSpelledInThePlainAlphabet(String name, String spelled) {
        assertThat(code(name, "portal.example.org")).startsWith(spelled + ": 402915 ");
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The Riverside Dental Practice and Orthodontic Centre of Upper Northampton|The Riverside Dental"
                        + " Practice & Orthodontic",
                "Smith, Jones, Featherstonehaugh and Cholmondeley-Majoribanks Dental|Smith, Jones, Featherstonehaugh",
                "Aberystwyth Emergency Dental Hospital, Research Institute and Academy|Aberystwyth Emergency Dental"
                        + " Hospital",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft|Your practice"
            })
    void aLongNameIsShortenedAtItsWords(String name, String shortened) {
        assertThat(code(name, LONG_DOMAIN)).startsWith(shortened + ": 402915 ");
    }

    static Stream<String> namesOfAllKinds() {
        return Stream.of(
                "X",
                "X Æ",
                "€uro[Dental]{Care}",
                "A".repeat(100),
                "Ж".repeat(100),
                "👩‍⚕️ ".repeat(30),
                "Ñandú ".repeat(16),
                "ŵŷ ".repeat(33),
                "~^|\\".repeat(25),
                "🦷".repeat(100),
                "🦷 Tŷ ".repeat(20),
                "y\u0302".repeat(50),
                "Practise Ddeintyddol Ymddiriedolaeth Genedlaethol Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogo",
                " ",
                "\u202Eevil\n@bank.example #1");
    }

    @Test
    void aCodesTextIsInThePatientsLanguage() {
        assertThat(code("Canolfan Ddeintyddol Tŷ Gwyn", "portal.example.org", Language.WELSH))
                .isEqualTo("""
                    Canolfan Ddeintyddol Ty Gwyn: 402915 yw eich cod i gofrestru. Cadwch ef i chi'ch hun.
                    @portal.example.org #402915\
                    """);
        assertThat(code("口腔", "portal.example.org", Language.WELSH)).startsWith("Eich practis: 402915 ");
    }

    static Stream<Arguments> namesInBothLanguages() {
        return Arrays.stream(Language.values())
                .flatMap(language -> namesOfAllKinds().map(name -> Arguments.of(name, language)));
    }

    @ParameterizedTest
    @MethodSource("namesInBothLanguages")
    void aTextIsAlwaysOneSegmentAndItsLastLineIsOurs(String name, Language language) {
        String text = code(name, LONG_DOMAIN, language);

        assertThat(Gsm7.canSay(text)).isTrue();
        assertThat(Gsm7.septets(text)).isLessThanOrEqualTo(160);
        assertThat(text.lines()).hasSize(2);
        assertThat(text).endsWith("\n@" + LONG_DOMAIN + " #402915");
    }

    @ParameterizedTest
    @MethodSource("namesInBothLanguages")
    void aLinksTextIsAlwaysOneSegmentAndEndsWithTheLink(String name, Language language) {
        String url = "https://portal.riverside-dental.example.org/start#q3Tx-Zc0_f2mJvY9wLr5BnEoKd8sHuPiAg7VkX4tR1M";
        var request = Fixtures.aRequest(Medium.SMS, Purpose.REGISTRATION_LINK, name, language);

        String text = TextMessage.of(request, new Content.RegistrationLink("+447700900123", "Siân", url), "example.org")
                .body();

        assertThat(Gsm7.canSay(text)).isTrue();
        assertThat(Gsm7.septets(text)).isLessThanOrEqualTo(160);
        assertThat(text).endsWith(" " + url).doesNotContain("\n");
    }

    @ParameterizedTest(name = "{0} takes {1}")
    @CsvSource({"abc,3", "£@é,3", "€,2", "[a],5", "'{}~^|\\',12"})
    void whatIsInTheExtensionTakesTwoPlaces(String text, int septets) {
        assertThat(Gsm7.septets(text)).isEqualTo(septets);
        assertThat(Gsm7.canSay(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ŵ", "ŷ", "â", "’", "🦷", "y\u0302", "`"})
    void whatWouldMakeItUcs2IsKnown(String text) {
        assertThat(Gsm7.canSay(text)).isFalse();
    }

    @Test
    void anAddressThatLeavesNoRoomIsKnownBeforehand() {
        assertThat(TextMessage.haveRoomFor(URI.create("https://" + LONG_DOMAIN)))
                .isTrue();
        assertThat(TextMessage.haveRoomFor(URI.create("https://" + "a".repeat(60) + ".example.org")))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aLinkFitsOneSegmentToo(Language language) {
        String url = "https://portal.riverside-dental.example.org/start#q3Tx-Zc0_f2mJvY9wLr5BnEoKd8sHuPiAg7VkX4tR1M";
        var link = new Content.RegistrationLink("+447700900123", "Siân", url);
        var request = Fixtures.aRequest(
                Medium.SMS, Purpose.REGISTRATION_LINK, "Riverside Dental and Implant Centre", language);

        String text = TextMessage.of(request, link, "portal.example.org").body();

        assertThat(text).endsWith(" " + url);
        assertThat(Gsm7.septets(text)).isLessThanOrEqualTo(160);
    }

    @Test
    void whatCannotFitIsNotSentInTwo() {
        var link = new Content.RegistrationLink("+447700900123", "Siân", "https://example.org/" + "a".repeat(150));
        var request = Fixtures.aRequest(Medium.SMS, Purpose.REGISTRATION_LINK);

        assertThatThrownBy(() -> TextMessage.of(request, link, "portal.example.org"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("example.org");
    }

    @Test
    void neitherNumberNorCodeShowsInItsName() {
        var text = TextMessage.of(
                Fixtures.aRequest(Medium.SMS, Purpose.MOBILE_CODE),
                new Content.MobileCode("+447700900123", "402915"),
                "portal.example.org");

        assertThat(text.toString()).doesNotContain("7700900123", "402915");
        assertThat(new Content.MobileCode("+447700900123", "402915").toString()).doesNotContain("77009", "402915");
    }

    private static String code(String practiceName, String domain) {
        return code(practiceName, domain, Language.ENGLISH);
    }

    private static String code(String practiceName, String domain, Language language) {
        var request = Fixtures.aRequest(Medium.SMS, Purpose.MOBILE_CODE, practiceName, language);
        return TextMessage.of(request, new Content.MobileCode("+447700900123", "402915"), domain)
                .body();
    }
}
