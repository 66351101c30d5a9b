package org.openwide.gateway.adapter.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openwide.gateway.domain.Call;
import org.openwide.gateway.domain.Contract;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Finds the call of the contract that a request makes. */
@Component
class Calls {

    private final List<Known> known = Contract.CALLS.stream().map(Known::of).toList();

    Optional<Call> of(ServerHttpRequest request) {
        var path = request.getPath().pathWithinApplication();
        return known.stream()
                .filter(each -> each.method.equals(request.getMethod()) && each.pattern.matches(path))
                .map(Known::call)
                .findFirst();
    }

    /** The methods that a path takes; none where the path is unknown. */
    Set<HttpMethod> methodsAt(PathContainer path) {
        return known.stream()
                .filter(each -> each.pattern.matches(path))
                .map(Known::method)
                .collect(toUnmodifiableSet());
    }

    private record Known(Call call, HttpMethod method, PathPattern pattern) {

        static Known of(Call call) {
            return new Known(
                    call, HttpMethod.valueOf(call.method()), PathPatternParser.defaultInstance.parse(call.path()));
        }
    }
}
