package org.openwide.stories.pages.load;

/** One page in front of one visitor. */
record Visit(Visitor visitor, String path) {

    /** Looks at the page; whether it came. */
    boolean succeeds() {
        return visitor.gets(path);
    }
}
