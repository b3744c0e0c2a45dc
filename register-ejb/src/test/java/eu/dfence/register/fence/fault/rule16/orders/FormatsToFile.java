package eu.dfence.register.fence.fault.rule16.orders;

import java.io.FileNotFoundException;
import java.util.Formatter;

class FormatsToFile {
    void out(String list) throws FileNotFoundException {
        try (Formatter formatter = new Formatter("list.csv")) {
            formatter.format("%s", list);
        }
    }
}
