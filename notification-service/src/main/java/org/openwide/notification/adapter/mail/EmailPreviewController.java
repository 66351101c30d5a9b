package org.openwide.notification.adapter.mail;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.openwide.notification.adapter.mail.EmailPreviews.Preview;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import reactor.core.publisher.Mono;

/** Shows those who work on emails what they look like; there only where {@code openwide.mail.previews} is set. */
@RestController
public class EmailPreviewController {

    private static final String PATH = "/internal/email-previews";
    private static final String ONLY_ITSELF =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";
    private static final String ONLY_FRAMES =
            "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; frame-ancestors 'none'";
    private static final String STYLE = "body{font:16px sans-serif;margin:24px;background:#e4e7eb;color:#1c2733}"
            + "div{display:flex;gap:24px;flex-wrap:wrap}iframe{width:390px;height:1000px;border:0;border-radius:8px}"
            + "pre{white-space:pre-wrap;max-width:800px}";

    private final List<Preview> previews = new EmailPreviews().all();

    @GetMapping(PATH)
    Mono<ResponseEntity<String>> all() {
        String emails = previews.stream().map(EmailPreviewController::section).collect(Collectors.joining());
        return page(
                ONLY_FRAMES,
                "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Emails</title><style>" + STYLE
                        + "</style><h1>Every email</h1>" + emails + "</html>");
    }

    @GetMapping(PATH + "/{name}/{scheme:light|dark}")
    Mono<ResponseEntity<String>> one(@PathVariable String name, @PathVariable String scheme) {
        return Mono.justOrEmpty(previews.stream()
                        .filter(preview -> preview.name().equals(name))
                        .findFirst())
                .flatMap(preview -> page(ONLY_ITSELF, preview.shown(named(scheme))))
                .defaultIfEmpty(ResponseEntity.notFound().build());
    }

    private static Scheme named(String word) {
        return Arrays.stream(Scheme.values())
                .filter(scheme -> scheme.word().equals(word))
                .findFirst()
                .orElse(Scheme.LIGHT);
    }

    private static String section(Preview preview) {
        String frames = Arrays.stream(Scheme.values())
                .map(scheme -> "<iframe sandbox loading=\"lazy\" title=\"%1$s, %2$s\" src=\"%3$s/%1$s/%2$s\"></iframe>"
                        .formatted(preview.name(), scheme.word(), PATH))
                .collect(Collectors.joining());
        return "<h2>" + preview.name() + "</h2><p>"
                + HtmlUtils.htmlEscape(preview.worded().subject()) + "</p><div>" + frames + "</div><pre>"
                + HtmlUtils.htmlEscape(preview.worded().text()) + "</pre>";
    }

    private static Mono<ResponseEntity<String>> page(String policy, String html) {
        return Mono.just(ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
                .header("Content-Security-Policy", policy)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(html));
    }
}
