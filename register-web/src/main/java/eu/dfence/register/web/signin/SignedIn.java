package eu.dfence.register.web.signin;

import eu.dfence.register.staff.api.Rights;
import eu.dfence.register.web.shell.SessionCookie;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Who signed in to this session, what the diary calls it, under which password, when, and the hash of the cookie that
 * must come with it. The container's session id has 56 random bits (ASVS 7.2.3 asks for 128), so a second cookie of 256
 * bits binds the session to its browser.
 */
record SignedIn(UUID accountId, UUID session, int passwordNumber, Instant since, byte[] cookieHash)
        implements Serializable {
    static final String COOKIE = "__Host-register";
    private static final String ATTRIBUTE = SignedIn.class.getName();
    private static final String SEEN = ATTRIBUTE + ".seen";
    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(10);
    private static final SecureRandom RANDOM = new SecureRandom();

    SignedIn(UUID accountId, UUID session, int passwordNumber, Instant since) {
        this(accountId, session, passwordNumber, since, new byte[0]);
    }

    /** Gives the session a new id and the browser its cookie. */
    void begin(HttpServletRequest request, HttpServletResponse response) {
        request.getSession(true);
        request.changeSessionId();
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        Cookie cookie =
                new Cookie(COOKIE, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
        cookie.setPath("/");
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
        SessionCookie.keepToThisSite(response);
        request.getSession()
                .setAttribute(
                        ATTRIBUTE, new SignedIn(accountId, session, passwordNumber, since, hash(cookie.getValue())));
        request.getSession().setAttribute(SEEN, since);
    }

    /** The session, if the browser brought the right cookie and the day's work is not over. */
    static Optional<SignedIn> of(HttpServletRequest request, Instant now) {
        if (request.getSession(false) == null
                || !(request.getSession(false).getAttribute(ATTRIBUTE) instanceof SignedIn signedIn)) {
            return Optional.empty();
        }
        if (now.isAfter(signedIn.since.plus(LONGEST)) || !signedIn.broughtBy(request)) {
            request.getSession(false).invalidate();
            return Optional.empty();
        }
        return Optional.of(signedIn);
    }

    /** Whether the diary has not been told of this session for a while; from now on it has. */
    boolean unnoticed(HttpServletRequest request, Instant now) {
        Instant seen = (Instant) request.getSession().getAttribute(SEEN);
        if (seen != null && now.isBefore(seen.plus(NOTED_EVERY))) {
            return false;
        }
        request.getSession().setAttribute(SEEN, now);
        return true;
    }

    /** A password chosen since then ends the session. */
    boolean beganUnder(Rights rights) {
        return passwordNumber == rights.passwordNumber();
    }

    private boolean broughtBy(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .anyMatch(cookie -> MessageDigest.isEqual(cookieHash, hash(cookie.getValue())));
    }

    private static byte[] hash(String value) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
