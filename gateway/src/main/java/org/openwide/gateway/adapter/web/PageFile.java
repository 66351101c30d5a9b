package org.openwide.gateway.adapter.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.util.DigestUtils;

/** A file of the pages, read once at the start, so that no request waits for a disk. */
record PageFile(String name, byte[] content, String version, MediaType type) {

    private static final int VERSION_LENGTH = 12;

    /** One file out of one or more of the jar's. */
    static PageFile joined(String name, String... sources) {
        var content = new ByteArrayOutputStream();
        for (var source : sources) {
            content.writeBytes(read(source));
            content.write('\n');
        }
        return of(name, content.toByteArray());
    }

    static PageFile of(String name, byte[] content) {
        var type = MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
        var version = DigestUtils.md5DigestAsHex(content).substring(0, VERSION_LENGTH);
        return new PageFile(name, content, version, new MediaType(type, StandardCharsets.UTF_8));
    }

    private static byte[] read(String source) {
        try {
            return new ClassPathResource(source).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(source + " is missing from the jar", missing);
        }
    }
}
