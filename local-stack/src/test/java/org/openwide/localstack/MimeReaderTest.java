package org.openwide.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MimeReaderTest {

    @Test
    void aPictureThatCameWithTheHtmlIsShownInIt() {
        var message = MimeReader.read("""
                Message-ID: <1@example.org>
                MIME-Version: 1.0
                Content-Type: multipart/related; boundary="b"

                --b
                Content-Type: text/html; charset=utf-8

                <img src="cid:logo@openwide">
                --b
                Content-Type: image/png
                Content-Transfer-Encoding: base64
                Content-ID: <logo@openwide>

                iVBORw0KGgo=
                --b--
                """.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));

        assertThat(message.html()).contains("<img src=\"data:image/png;base64,iVBORw0KGgo=\">");
    }
}
