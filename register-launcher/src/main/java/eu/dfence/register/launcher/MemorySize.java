package eu.dfence.register.launcher;

/**
 * How much memory the two children may take.
 *
 * @param heap of Payara Micro, in the words of -Xmx
 * @param bufferPool of the embedded database, in the words of innodb-buffer-pool-size
 * @param redoLog size of the redo log, set aside whole on disk
 */
public record MemorySize(String heap, String bufferPool, String redoLog) {
    /** For a desk: about a gigabyte in all. */
    public static MemorySize small() {
        return new MemorySize("768m", "256M", "96M");
    }

    /** For measurements with a million customers. */
    public static MemorySize large() {
        return new MemorySize("1536m", "4G", "1G");
    }
}
