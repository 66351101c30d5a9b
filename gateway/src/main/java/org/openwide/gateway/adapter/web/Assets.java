package org.openwide.gateway.adapter.web;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The files of the pages, in memory. Pico's stylesheet and ours go out as one: an old phone asks once. */
@Component
class Assets {

    static final String FOLDER = "/assets/";

    private static final String PICO = "META-INF/resources/webjars/picocss__pico/2.1.1/css/pico.classless.min.css";

    private final Map<String, PageFile> files = Stream.of(
                    PageFile.joined("openwide.css", PICO, "assets/openwide.css"),
                    PageFile.joined("ops.css", "assets/ops.css"),
                    PageFile.joined("openwide.js", "assets/openwide.js", "assets/time-out.js"),
                    PageFile.joined("icon.svg", "assets/icon.svg"))
            .collect(Collectors.toUnmodifiableMap(PageFile::name, file -> file));

    Optional<PageFile> named(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** An address that changes with the file, so that a browser may keep it for good. */
    String href(String name) {
        return FOLDER + name + "?v=" + named(name).orElseThrow().version();
    }
}
