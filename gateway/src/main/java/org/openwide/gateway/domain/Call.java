package org.openwide.gateway.domain;

/** One call of the contract: its method, its path with `{names}` in it, and the service that answers it. */
public record Call(String method, String path, Service service) {

    /** What stands in logs and traces in place of the path, which may name a patient. */
    public String name() {
        return method + " " + path;
    }

    /** What anyone may see of a practice: it may be kept for as long as the service says. */
    public boolean isTheSameForAll() {
        return path.endsWith("/logo") || path.endsWith("/brand");
    }

    /** What an operator exported elsewhere, to be compared: it is larger than anything else that is sent. */
    public boolean takesAnExport() {
        return path.endsWith("/reconciliation");
    }

    /** The request limit is on what patients call; practices and the provider have credentials of their own. */
    public boolean isPatients() {
        return service == Service.REGISTRATION;
    }
}
