package org.openwide.localstack.stack;

import java.util.regex.Pattern;

/** Where MongoDB is; each service has a database of its own there. */
record MongoUri(String text) {

    private static final Pattern SHAPE = Pattern.compile("(mongodb(?:\\+srv)?://[^/?]+)(?:/([^?]*))?(\\?.*)?");

    MongoUri {
        if (!SHAPE.matcher(text).matches()) {
            throw new StackFailure(
                    "OPENWIDE_MONGODB_URI must look like mongodb://HOST:PORT, with or without a database.");
        }
    }

    /** The connection string of one service's database; a database named in the URI becomes the prefix of its name. */
    String database(String name) {
        var parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalStateException("checked when it was made");
        }
        var given = parts.group(2) == null ? "" : parts.group(2);
        var options = parts.group(3) == null ? "" : parts.group(3);
        if (parts.group(1).contains("@") && !given.isEmpty() && !options.contains("authSource=")) {
            options += (options.isEmpty() ? "?" : "&") + "authSource=" + given;
        }
        return parts.group(1) + "/" + (given.isEmpty() ? "" : given + "_") + name + options;
    }

    @Override
    public String toString() {
        return text.replaceAll("//[^@/]*@", "//");
    }
}
