package eu.dfence.register.web.shell;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Tells {@link BuiltPages} when a click has been carried out, without which nothing of its page may serve again. */
public class CarriedOut implements PhaseListener {
    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    @Override
    public void afterPhase(PhaseEvent phase) {
        FacesContext faces = phase.getFacesContext();
        boolean failed = faces.getExceptionHandler()
                .getUnhandledExceptionQueuedEvents()
                .iterator()
                .hasNext();
        if (!failed) BuiltPages.carriedOut(faces);
    }
}
