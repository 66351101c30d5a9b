package org.openwide.localstack.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** True while a URL answers 200. */
record Http200(HttpClient http, URI url) implements BooleanSupplier {

    static Http200 at(URI url) {
        return new Http200(
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build(), url);
    }

    @Override
    public boolean getAsBoolean() {
        try {
            var request =
                    HttpRequest.newBuilder(url).timeout(Duration.ofSeconds(2)).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
