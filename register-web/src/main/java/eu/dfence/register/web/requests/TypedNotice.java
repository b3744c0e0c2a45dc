package eu.dfence.register.web.requests;

import eu.dfence.register.privacy.access.api.Channel;
import java.io.Serializable;
import java.time.LocalDate;

/** What became of a notice, as it is being typed; the day is today unless told otherwise. */
public class TypedNotice implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate on;
    private Channel channel = Channel.EMAIL;
    private String remark;

    TypedNotice(LocalDate today) {
        on = today;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
