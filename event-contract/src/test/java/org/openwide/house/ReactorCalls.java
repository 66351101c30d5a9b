package org.openwide.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Set;

/** Calls of Reactor that leave the chain, by the beginning of their names, so that no overload slips through. */
final class ReactorCalls {

    private static final String LIFECYCLE = "org.springframework.context.Lifecycle";
    private static final Set<String> STAYS_IN_THE_CHAIN = Set.of("subscribeOn");

    private ReactorCalls() {}

    static DescribedPredicate<JavaMethodCall> thatWait() {
        return DescribedPredicate.describe("wait", call -> isReactors(call, "block"));
    }

    static DescribedPredicate<JavaMethodCall> thatSubscribe() {
        return DescribedPredicate.describe("subscribe", call -> isReactors(call, "subscribe"));
    }

    /**
     * What Spring starts and stops runs on its own by design, and nobody else would subscribe to it; so does a
     * package-private class beside it that such a one uses.
     */
    static DescribedPredicate<JavaClass> startsAndStopsWithTheService() {
        return DescribedPredicate.describe(
                "start and stop with the service", type -> isLifecycle(type) || isUsedByALifecycle(type));
    }

    private static boolean isLifecycle(JavaClass type) {
        return type.isAssignableTo(LIFECYCLE);
    }

    private static boolean isUsedByALifecycle(JavaClass type) {
        return !type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getDirectDependenciesToSelf().stream()
                        .map(Dependency::getOriginClass)
                        .anyMatch(owner ->
                                isLifecycle(owner) && owner.getPackage().equals(type.getPackage()));
    }

    private static boolean isReactors(JavaMethodCall call, String beginning) {
        return call.getTargetOwner().getPackageName().startsWith("reactor.core.publisher")
                && call.getName().startsWith(beginning)
                && !STAYS_IN_THE_CHAIN.contains(call.getName());
    }
}
