package org.openwide.gateway.adapter.web;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.openwide.gateway.application.Brands;
import org.openwide.gateway.domain.Brand;
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

    Layout(Brands brands, Assets assets, Words words) {
        this.brands = brands;
        this.assets = assets;
        this.words = words;
    }

    Mono<Rendering> render(PageRequest request, Page page) {
        return model(request, page)
                .map(model -> Rendering.view(page.name())
                        .status(HttpStatusCode.valueOf(page.status()))
                        .model(model)
                        .build());
    }

    Mono<Map<String, Object>> model(PageRequest request, Page page) {
        return page.practice()
                .map(practice -> brands.of(practice.id()))
                .orElseGet(() -> Mono.just(Brand.ours()))
                .map(brand -> model(request, page, brand));
    }

    private Map<String, Object> model(PageRequest request, Page page, Brand brand) {
        var model = new HashMap<String, Object>();
        model.put("page", page.name());
        model.put("here", PagePaths.againAt(request.exchange()));
        model.put("css", assets.href("openwide.css"));
        model.put("js", assets.href("openwide.js"));
        model.put("icon", assets.href("icon.svg"));
        model.put("lang", request.language().tag());
        model.put("otherLang", request.language().other().tag());
        model.put("errors", page.errors());
        model.put(
                "errorOf",
                page.errors().stream()
                        .collect(Collectors.toMap(PageError::field, PageError::text, (one, more) -> one + " " + more)));
        page.practice().ifPresent(practice -> model.putAll(texts(practice)));
        brand.colour().ifPresent(colour -> model.put("colourCss", ColourSheet.href(colour)));
        brand.logo().ifPresent(logo -> model.put("logo", logo));
        request.visitor()
                .session()
                .ifPresent(
                        session -> model.put("formToken", FormToken.of(session).text()));
        page.limits().ifPresent(limits -> {
            model.put("idleUntil", limits.idleUntil().toString());
            model.put("until", limits.until().toString());
            model.put("limitTime", words.time(request.language(), limits.end()));
        });
        model.putAll(page.content());
        return model;
    }

    private static Map<String, Object> texts(Practice practice) {
        return Map.of(
                "practiceName", practice.name(),
                "practicePhone", practice.phone(),
                "practiceTel", "tel:" + practice.dialled());
    }
}
