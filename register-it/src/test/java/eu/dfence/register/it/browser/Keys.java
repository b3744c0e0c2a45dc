package eu.dfence.register.it.browser;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;

/** A keyboard that counts what was pressed; keys held together count as one. */
final class Keys {
    private final Page page;
    private final Keyboard keyboard;
    private int pressed;

    Keys(Page page) {
        this.page = page;
        this.keyboard = page.keyboard();
    }

    Page page() {
        return page;
    }

    Keys type(String text) {
        keyboard.type(text);
        pressed += text.length();
        return this;
    }

    Keys press(String key) {
        keyboard.press(key);
        pressed++;
        return this;
    }

    int pressed() {
        return pressed;
    }
}
