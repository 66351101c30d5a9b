package org.openwide.localstack.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * A process to run and to keep running.
 *
 * @param command asked for anew at each launch
 * @param readiness says whether it serves; asked again and again
 */
record ProcessPlan(
        String name,
        Supplier<List<String>> command,
        Map<String, String> environment,
        Path log,
        BooleanSupplier readiness) {

    @Override
    public String toString() {
        return "ProcessPlan[" + name + "]";
    }
}
