package org.openwide.house.broken.config;

class Prints {

    void print() {
        System.out.println("a line that no log has");
    }
}
