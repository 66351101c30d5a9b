package org.openwide.gateway.adapter.web;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.openwide.gateway.application.Brands;
import org.openwide.gateway.domain.AccessLimits;
import org.openwide.gateway.domain.Brand;
import org.openwide.gateway.domain.PageLanguage;
import org.openwide.gateway.domain.Practice;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Puts around a page what every page has: language, practice, brand, errors, and the limit of the session. */
@Component
class Layout {

    private final Brands brands;
    private final Assets assets;
    private final Words words;
    private final InstantSource clock;

    Layout(Brands brands, Assets assets, Words words, InstantSource clock) {
        this.brands = brands;
        this.assets = assets;
        this.words = words;
        this.clock = clock;
    }

    Mono<Rendering> render(PageRequest request, Page page) {
        return page.practice()
                .map(practice -> brands.of(practice.id()))
                .orElseGet(() -> Mono.just(Brand.ours()))
                .map(brand -> model(request, page, brand))
                .map(model -> Rendering.view(page.name())
                        .status(HttpStatusCode.valueOf(page.status()))
                        .model(model)
                        .build());
    }

    /** With the practice's brand where that is known already; nobody is asked. */
    Map<String, Object> atHand(PageRequest request, Page page) {
        var brand = page.practice().map(Practice::id).flatMap(brands::known).orElseGet(Brand::ours);
        return model(request, page, brand);
    }

    private Map<String, Object> model(PageRequest request, Page page, Brand brand) {
        var model = new HashMap<String, Object>();
        model.put("page", page.name());
        model.put("here", PagePaths.againAt(request.exchange()));
        model.put("lang", request.language().tag());
        model.put("otherLang", request.language().other().tag());
        model.putAll(files(brand));
        model.putAll(errors(page));
        page.practice().map(Layout::texts).ifPresent(model::putAll);
        page.limits().map(limits -> limits(limits, request.language())).ifPresent(model::putAll);
        request.visitor()
                .session()
                .ifPresent(
                        session -> model.put("formToken", FormToken.of(session).text()));
        model.putAll(page.content());
        return model;
    }

    private Map<String, Object> files(Brand brand) {
        var files = new HashMap<String, Object>();
        files.put("css", assets.href("openwide.css"));
        files.put("js", assets.href("openwide.js"));
        files.put("icon", assets.href("icon.svg"));
        brand.colour().ifPresent(colour -> files.put("colourCss", ColourSheet.href(colour)));
        brand.logo().ifPresent(logo -> files.put("logo", logo));
        return files;
    }

    private static Map<String, Object> errors(Page page) {
        var byField = page.errors().stream()
                .collect(Collectors.toMap(PageError::field, PageError::text, (one, more) -> one + " " + more));
        return Map.of("errors", page.errors(), "errorOf", byField);
    }

    private Map<String, Object> limits(AccessLimits limits, PageLanguage language) {
        return Map.of(
                "now", clock.instant().toString(),
                "idleUntil", limits.idleUntil().toString(),
                "until", limits.until().toString(),
                "limitTime", words.time(language, limits.end()));
    }

    private static Map<String, Object> texts(Practice practice) {
        return Map.of(
                "practiceId", practice.id(),
                "practiceName", practice.name(),
                "practicePhone", practice.phone(),
                "practiceTel", "tel:" + practice.dialled());
    }
}
