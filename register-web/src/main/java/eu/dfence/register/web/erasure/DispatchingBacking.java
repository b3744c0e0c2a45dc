package eu.dfence.register.web.erasure;

import eu.dfence.register.privacy.access.api.Channel;
import eu.dfence.register.privacy.outbox.api.DispatchDesk;
import eu.dfence.register.privacy.outbox.api.DispatchRow;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Who hears of one erasure, or without one who is still to hear of any, and what became of each message; the day is today unless told
 * otherwise.
 */
@Named("dispatching")
@ViewScoped
public class DispatchingBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    DispatchDesk desk;

    @Inject
    ErasureBacking erasure;

    @Inject
    transient Clock clock;

    private boolean ofOne;
    private List<DispatchRow> rows;
    private LocalDate on;
    private Channel channel = Channel.EMAIL;
    private String why;

    @PostConstruct
    void open() {
        ofOne = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey("id");
        rows = ofOne ? desk.of(erasure.getCard().subject()) : desk.open();
        on = LocalDate.now(clock);
    }

    public String sent(UUID dispatch) {
        desk.sent(dispatch, on, channel);
        return again();
    }

    public String acknowledge(UUID dispatch) {
        desk.acknowledged(dispatch, on);
        return again();
    }

    public String giveUp(UUID dispatch) {
        desk.giveUp(dispatch, why);
        return again();
    }

    private String again() {
        return ofOne ? erasure.again() : "/erasure/outbox.xhtml?faces-redirect=true";
    }

    public List<DispatchRow> getRows() {
        return rows;
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

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
