package eu.dfence.register.privacy.scanner;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;

/**
 * Finds many words in one pass, one look-up for each character (Aho and Corasick, 1975): a table of states by the characters that
 * occur in any word. A state is the place where its row of the table begins.
 */
final class Automaton {
    private static final int START = 0;

    /** Which column of the table a character has; 0 for one that no word has. */
    private final char[] columns = new char[0x10000];

    private final int width;
    private int[] next;
    private boolean[] found;
    private int states = 1;

    Automaton(Collection<String> words) {
        int used = 1;
        int size = 1;
        for (String word : words) {
            if (word.isBlank()) throw new IllegalArgumentException("an empty word is everywhere");
            size += word.length();
            for (char c : word.toCharArray()) {
                if (columns[c] == 0) columns[c] = (char) used++;
            }
        }
        width = used;
        next = new int[size * width];
        found = new boolean[size];
        words.forEach(this::plant);
        connect();
        next = Arrays.copyOf(next, states * width);
        for (int place = 0; place < next.length; place++) {
            int target = next[place];
            next[place] = found[target] ? ~(target * width) : target * width;
        }
        found = null;
    }

    private void plant(String word) {
        int state = START;
        for (char c : word.toCharArray()) {
            int place = state * width + columns[c];
            if (next[place] == START) next[place] = states++;
            state = next[place];
        }
        found[state] = true;
    }

    /** Where no word goes on, the longest end of what was read that some word begins with does. */
    private void connect() {
        int[] back = new int[states];
        Deque<Integer> open = new ArrayDeque<>();
        for (int column = 1; column < width; column++) {
            if (next[column] != START) open.add(next[column]);
        }
        while (!open.isEmpty()) {
            int state = open.poll();
            found[state] |= found[back[state]];
            for (int column = 1; column < width; column++) {
                int place = state * width + column;
                int otherwise = next[back[state] * width + column];
                if (next[place] == START) {
                    next[place] = otherwise;
                } else {
                    back[next[place]] = otherwise;
                    open.add(next[place]);
                }
            }
        }
    }

    int start() {
        return START;
    }

    /** 0 for a character that occurs in no word. */
    int column(char c) {
        return columns[c];
    }

    /** The state after one more character; as its complement, below zero, when a word ends there. */
    int after(int state, int column) {
        return next[state + column];
    }
}
