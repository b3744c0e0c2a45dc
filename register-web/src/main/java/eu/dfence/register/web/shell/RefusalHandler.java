package eu.dfence.register.web.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.util.Iterator;

/**
 * The one place of Faces where a no becomes words, for whole pages and for parts of them: a refusal keeps the page and
 * what was typed, a missing right opens 403, anything else an error page with a code to quote. Where no page is built,
 * {@link InPlaceServlet} does the same.
 */
class RefusalHandler extends ExceptionHandlerWrapper {
    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            Throwable thrown = queued.next().getContext().getException();
            queued.remove();
            answer(FacesContext.getCurrentInstance(), Failure.of(thrown));
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Failure failure) {
        if (faces.getResponseComplete()) {
            return;
        }
        boolean pageStands = faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
        if (failure.keepsPage() && pageStands) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, failure.sentence(), null));
            faces.validationFailed();
            faces.getPartialViewContext().getRenderIds().add("notes");
        } else {
            FailurePage.show(faces, failure);
        }
    }
}
