package eu.dfence.register.fence.fault.rule16.orders;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

class OpensChannel {
    void out(FileChannel channel, byte[] list) throws IOException {
        channel.write(ByteBuffer.wrap(list));
    }
}
