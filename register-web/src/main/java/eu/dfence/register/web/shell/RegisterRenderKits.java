package eu.dfence.register.web.shell;

import jakarta.faces.context.FacesContext;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.faces.render.Renderer;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Render kit whose forms carry the page's nonce, whose refused inputs tell assistive technology so, and whose heads are plain. */
public class RegisterRenderKits extends RenderKitFactory {
    private static final Set<String> INPUTS =
            Set.of("jakarta.faces.Input", "jakarta.faces.SelectOne", "jakarta.faces.SelectBoolean");
    private final Map<String, RenderKit> kits = new ConcurrentHashMap<>();

    public RegisterRenderKits(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addRenderKit(String id, RenderKit kit) {
        getWrapped().addRenderKit(id, kit);
    }

    @Override
    public RenderKit getRenderKit(FacesContext faces, String id) {
        RenderKit known = kits.get(id);
        RenderKit kit = known == null ? getWrapped().getRenderKit(faces, id) : known;
        return kit == null || kit == known ? kit : kits.computeIfAbsent(id, key -> new Kit(kit));
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class Kit extends RenderKitWrapper {
        private final Map<Renderer<?>, Renderer<?>> dressed = new ConcurrentHashMap<>();

        Kit(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public Renderer<?> getRenderer(String family, String type) {
            Renderer<?> plain = getWrapped().getRenderer(family, type);
            if ("jakarta.faces.Form".equals(family)) {
                return dressed.computeIfAbsent(plain, NoncedForm::new);
            }
            if ("jakarta.faces.Head".equals(type)) {
                return dressed.computeIfAbsent(plain, PlainHead::new);
            }
            return INPUTS.contains(family) ? dressed.computeIfAbsent(plain, SpokenInput::new) : plain;
        }
    }
}
