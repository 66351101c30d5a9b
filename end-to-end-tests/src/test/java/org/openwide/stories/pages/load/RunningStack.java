package org.openwide.stories.pages.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The local stack that is asked, as its {@code ready.json} describes it. */
record RunningStack(URI gateway, URI inbox, String practice, String key) {

    RunningStack {
        onLoopback(gateway);
        onLoopback(inbox);
    }

    static RunningStack of(String file) throws IOException {
        var path = Path.of(file);
        if (!Files.exists(path)) {
            throw new IllegalArgumentException(
                    "There is no " + file + ": start ./quickstart, or name the ready.json of a running stack.");
        }
        var json = Files.readString(path);
        return new RunningStack(
                URI.create(text(json, "gateway")),
                URI.create(text(json, "inbox")),
                text(json, "id"),
                text(json, "key"));
    }

    /** Load is put on nobody else's machine. */
    private static void onLoopback(URI address) {
        try {
            // without a host Java would take this machine
            if (address.getHost() == null
                    || !InetAddress.getByName(address.getHost()).isLoopbackAddress()) {
                throw new IllegalArgumentException(address + " is not this machine.");
            }
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(address + " is not this machine.", e);
        }
    }

    /** The first text of this name: all that the JDK alone can do with JSON. */
    static String text(String json, String name) {
        var found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        if (!found.find()) {
            throw new IllegalArgumentException("There is no " + name + " in it.");
        }
        return found.group(1);
    }
}
