package eu.dfence.register.web.shell;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.faces.view.ViewDeclarationLanguageFactory;
import jakarta.faces.view.ViewDeclarationLanguageWrapper;
import jakarta.faces.view.ViewMetadata;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers which pages take no parameter into their view (f:viewParam). Nothing of them need be built before the page
 * itself to find that out again, which cost a tenth of it.
 */
public class PlainPages extends ViewDeclarationLanguageFactory {
    private final Set<String> plain = ConcurrentHashMap.newKeySet();
    private final Map<ViewDeclarationLanguage, ViewDeclarationLanguage> known = new ConcurrentHashMap<>();

    public PlainPages(ViewDeclarationLanguageFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ViewDeclarationLanguage getViewDeclarationLanguage(String viewId) {
        return known.computeIfAbsent(getWrapped().getViewDeclarationLanguage(viewId), Remembering::new);
    }

    private final class Remembering extends ViewDeclarationLanguageWrapper {
        Remembering(ViewDeclarationLanguage wrapped) {
            super(wrapped);
        }

        /** A page that comes back by POST is asked for its metadata in any case. */
        @Override
        public ViewMetadata getViewMetadata(FacesContext faces, String viewId) {
            if (faces.isPostback()) {
                return super.getViewMetadata(faces, viewId);
            }
            return plain.contains(viewId) ? null : new Noticed(super.getViewMetadata(faces, viewId));
        }
    }

    private final class Noticed extends ViewMetadata {
        private final ViewMetadata metadata;

        Noticed(ViewMetadata metadata) {
            this.metadata = metadata;
        }

        @Override
        public String getViewId() {
            return metadata.getViewId();
        }

        @Override
        public UIViewRoot createMetadataView(FacesContext faces) {
            UIViewRoot page = metadata.createMetadataView(faces);
            boolean found = !faces.getResponseComplete();
            if (found && !hasMetadata(page)) {
                plain.add(getViewId());
            }
            return page;
        }
    }
}
