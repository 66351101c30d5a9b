package org.openwide.localstack.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * A process to run and to keep running.
 *
 * @param readiness says whether it serves; asked again and again
 */
record ProcessPlan(
        String name, List<String> command, Map<String, String> environment, Path log, BooleanSupplier readiness) {

    @Override
    public String toString() {
        return "ProcessPlan[" + name + "]";
    }
}
