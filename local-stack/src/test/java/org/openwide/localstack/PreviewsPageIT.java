package org.openwide.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class PreviewsPageIT {

    @Test
    void leadsToTheServiceThatShowsEveryEmail() throws Exception {
        var where = URI.create("http://127.0.0.1:8082/internal/email-previews");
        try (var phone = Phone.start(0);
                var browser = HttpClient.newHttpClient()) {
            phone.showPreviewsAt(where);

            var answer = browser.send(
                    HttpRequest.newBuilder(phone.url().resolve("/previews")).build(), BodyHandlers.discarding());

            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location")).hasValue(where.toString());
        }
    }
}
