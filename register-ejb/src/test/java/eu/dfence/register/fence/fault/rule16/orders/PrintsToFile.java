package eu.dfence.register.fence.fault.rule16.orders;

import java.io.FileNotFoundException;
import java.io.PrintWriter;

class PrintsToFile {
    void out(String list) throws FileNotFoundException {
        try (PrintWriter writer = new PrintWriter("list.csv")) {
            writer.print(list);
        }
    }
}
