package org.openwide.gateway.adapter.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;

/** A file of the pages, read once at the start, so that no request waits for a disk. */
final class PageFile {

    private final String name;
    private final byte[] content;
    private final String tag;
    private final MediaType type;

    private PageFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
        this.tag = '"' + DigestUtils.md5DigestAsHex(content) + '"';
        this.type = new MediaType(
                MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM), StandardCharsets.UTF_8);
    }

    static PageFile load(String folder, String name) {
        try {
            return new PageFile(name, new ClassPathResource(folder + "/" + name).getContentAsByteArray());
        } catch (IOException missing) {
            throw new UncheckedIOException(folder + "/" + name + " is missing from the jar", missing);
        }
    }

    String name() {
        return name;
    }

    ResponseEntity<byte[]> answer() {
        return ResponseEntity.ok().contentType(type).eTag(tag).body(content);
    }
}
