package org.openwide.stories.pages.load;

/** One page in front of one visitor. */
record Visit(Visitor visitor, String path) {

    void look() {
        visitor.get(path);
    }
}
