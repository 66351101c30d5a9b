package org.openwide.notification.adapter.sms;

import com.vonage.client.HttpConfig;
import com.vonage.client.VonageClient;
import com.vonage.client.sms.SmsClient;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.http.client.HttpClient;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/** Vonage's client, made safe for what must not happen twice. */
final class VonageClients {

    /** They log request parameters, numbers and codes among them; the reference keeps the level set. */
    private static final Logger TALKATIVE = Logger.getLogger("com.vonage.client");

    private static final int CONNECTIONS = 16;
    private static final int CHECK_IDLE_AFTER_MILLIS = 500;
    private static final long DROP_IDLE_AFTER_SECONDS = 20;

    private VonageClients() {}

    static SmsClient of(VonageAccount account) {
        TALKATIVE.setLevel(Level.OFF);
        int timeout = Math.toIntExact(account.timeout().toMillis());
        return VonageClient.builder()
                .apiKey(account.apiKey())
                .apiSecret(account.apiSecret())
                .httpConfig(HttpConfig.builder()
                        .baseUri(account.baseUrl())
                        .timeoutMillis(timeout)
                        .build())
                .httpClient(neverTwice(timeout))
                .build()
                .getSmsClient();
    }

    /** The SDK's own client tries again by itself when a connection breaks: a second text, perhaps. */
    private static HttpClient neverTwice(int timeout) {
        var connections = new PoolingHttpClientConnectionManager();
        connections.setMaxTotal(CONNECTIONS);
        connections.setDefaultMaxPerRoute(CONNECTIONS);
        connections.setValidateAfterInactivity(CHECK_IDLE_AFTER_MILLIS);
        var request = RequestConfig.custom()
                .setConnectTimeout(timeout)
                .setConnectionRequestTimeout(timeout)
                .setSocketTimeout(timeout)
                .build();
        return HttpClientBuilder.create()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(request)
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .evictIdleConnections(DROP_IDLE_AFTER_SECONDS, TimeUnit.SECONDS)
                .build();
    }
}
