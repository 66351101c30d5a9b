package org.openwide.localstack.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.openwide.localstack.stack.JsonHttp.Answer;
import org.openwide.localstack.stack.Ready.PracticeAccess;
import tools.jackson.databind.json.JsonMapper;

/** The demo practice, made through the API as anyone would; what is there already stays as it is. */
final class DemoData {

    static final String PRACTICE = "riverside";
    private static final String PATH = "/api/practices/" + PRACTICE;
    private static final String LINKS = "/registration-links";

    private final JsonHttp gateway;
    private final String operatorToken;
    private final Path keyFile;
    private final Path linkFile;

    DemoData(JsonHttp gateway, String operatorToken, Path keys) {
        this.gateway = gateway;
        this.operatorToken = operatorToken;
        this.keyFile = keys.resolve("practice-" + PRACTICE);
        this.linkFile = keys.resolve("demo-link.json");
    }

    /** The practice with its three patients, and the key to them. */
    PracticeAccess make() throws InterruptedException {
        var key = key();
        makePatient(DemoPatient.READY, key);
        for (var patient : DemoPatient.OTHERS) {
            makePatient(patient, key);
        }
        return new PracticeAccess(PRACTICE, key);
    }

    /** The link of the patient who is ready, the one issued before while it is live; empty when they are registered or staff issued one. */
    String registrationLink(PracticeAccess practice) throws InterruptedException {
        var patient = patientPath(DemoPatient.READY);
        if (gateway.get(patient, practice.key()).body().at("/portal/registered").asBoolean(false)) {
            return "";
        }
        var live = gateway.get(patient + LINKS, practice.key()).body().findParents("linkId").stream()
                .filter(link -> link.path("state").asString("").equals("live"))
                .map(link -> link.path("linkId").asString(""))
                .toList();
        if (!live.isEmpty()) {
            // one that staff issued since stays as it is: a new one would end it
            var kept = keptLink();
            return live.contains(kept.text("linkId")) ? kept.text("url") : "";
        }
        var issued = gateway.post(patient + LINKS, practice.key(), Map.of("sendBy", "none"));
        if (!issued.isGood()) {
            return "";
        }
        PrivateFiles.write(linkFile, issued.body().toString());
        return issued.text("url");
    }

    private String key() throws InterruptedException {
        var kept = read(keyFile);
        if (!kept.isEmpty() && gateway.get(patientPath(DemoPatient.READY), kept).isGood()) {
            return kept;
        }
        gateway.put(PATH, operatorToken, Map.of("name", "Riverside Dental Practice", "phone", "020 7946 0123"))
                .orFail("the demo practice");
        var key = gateway.post(PATH + "/keys", operatorToken, Map.of("label", "local stack"))
                .orFail("a key for the demo practice")
                .text("key");
        PrivateFiles.write(keyFile, key);
        return key;
    }

    private void makePatient(DemoPatient patient, String key) throws InterruptedException {
        if (gateway.get(patientPath(patient), key).status() == 404) {
            gateway.put(patientPath(patient), key, patient.record()).orFail("the demo patient " + patient.id());
        }
    }

    private static String patientPath(DemoPatient patient) {
        return PATH + "/patients/" + patient.id();
    }

    private Answer keptLink() {
        var kept = read(linkFile);
        return new Answer(200, JsonMapper.shared().readTree(kept.isEmpty() ? "{}" : kept));
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file).strip() : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
