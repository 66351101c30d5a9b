package org.openwide.gateway.adapter.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.openwide.event.field.Colour;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Serves the files of the pages: for good under an address with their version, else to be asked for each time. */
@Controller
class AssetController {

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping(Assets.FOLDER + "{name}")
    ResponseEntity<byte[]> asset(
            @PathVariable String name, @RequestParam(name = "v", defaultValue = "") String version) {
        var file = assets.named(name).orElseThrow(AssetController::unknown);
        return answer(file, file.version().equals(version) ? FOR_GOOD : CacheControl.noCache());
    }

    /** What a colour becomes may change with the design, so it is kept for a day. */
    @GetMapping(ColourSheet.FOLDER + "{hex:[0-9a-f]{6}}.css")
    ResponseEntity<byte[]> colour(@PathVariable String hex) {
        var css = ColourSheet.css(Colour.of(hex).orElseThrow(AssetController::unknown));
        var file = PageFile.of("colour.css", css.getBytes(StandardCharsets.UTF_8));
        return answer(file, CacheControl.maxAge(Duration.ofDays(1)).cachePublic());
    }

    private static ResponseEntity<byte[]> answer(PageFile file, CacheControl caching) {
        return ResponseEntity.ok()
                .contentType(file.type())
                .eTag('"' + file.version() + '"')
                .cacheControl(caching)
                .body(file.content());
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
