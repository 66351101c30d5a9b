package org.openwide.gateway.adapter.api;

import java.util.Map;
import org.openwide.gateway.domain.Caller;
import org.openwide.gateway.domain.Command;
import org.springframework.http.HttpMethod;

/** The call of the contract for what a patient does. */
record Calling(HttpMethod method, String path, Map<String, String> body) {

    private static final String REGISTRATION = "/api/registrations/{id}";

    static Calling of(Command command) {
        return switch (command) {
            case Command.EnterDetails(var details) -> new Calling(HttpMethod.PATCH, REGISTRATION + "/details", details);
            case Command.ConfirmDetails _ -> post("/details/confirmation", Map.of());
            case Command.SendCode _ -> post("/mobile-code", Map.of());
            case Command.EnterCode(var code) -> post("/mobile-code/verification", Map.of("code", code));
            case Command.CreatePassword(var password) -> post("/password", Map.of("password", password));
            case Command.SendEmail _ -> post("/email-confirmation", Map.of());
            case Command.ChangeEmail(var email) ->
                new Calling(HttpMethod.PUT, REGISTRATION + "/email", Map.of("email", email));
            case Command.AcceptTerms(var version, var _) -> post("/terms-acceptance", Map.of("version", version));
        };
    }

    /** In the patient's language, but for the terms in that of the text accepted. */
    static Caller caller(Command command, Caller caller) {
        return command instanceof Command.AcceptTerms(var _, var read)
                ? new Caller(read.orElse(caller.language()), caller.address())
                : caller;
    }

    private static Calling post(String path, Map<String, String> body) {
        return new Calling(HttpMethod.POST, REGISTRATION + path, body);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
