package org.openwide.localstack.stack;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where everything is: the content of {@code ready.json}. */
public record Ready(
        URI gateway,
        URI inbox,
        String kafka,
        String mongodb,
        String operatorToken,
        PracticeAccess practice,
        Map<String, RunningProcess> processes) {

    /** The demo practice and its key. */
    public record PracticeAccess(String id, String key) {
        @Override
        public String toString() {
            return "PracticeAccess[" + id + "]";
        }
    }

    /** A process that is ready; only services have a URL. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RunningProcess(long pid, @Nullable URI url, String log) {}

    @Override
    public String toString() {
        return "Ready[" + gateway + "]";
    }
}
