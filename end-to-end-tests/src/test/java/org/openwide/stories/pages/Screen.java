package org.openwide.stories.pages;

/** The sizes of windows that the pages are looked at in. */
enum Screen {
    PHONE(390, 844),
    DESKTOP(1280, 900),
    /** The narrowest that WCAG 1.4.10 asks for: 1280 pixels at 400 %. */
    NARROW(320, 640);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
