package org.yanxun.shell.fault;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * The database is away for a moment, or more want it than it can serve: nobody's mistake, and over soon.
 *
 * @param why in the database's words, for the log
 * @param unsure whether it went while something was being committed, so that nobody knows if it was
 */
public record Outage(String why, boolean unsure) {

    /** What is said where nobody knows whether it was saved. */
    public static final String UNSURE = "shell.gone.unsure";

    private static final String ATTRIBUTE = Outage.class.getName();
    private static final int DEEPEST = 20;

    /** What the pool says of a connection that it gave up, without any state. */
    private static final String CLOSED = "Connection is closed";

    /** The outage behind a fault; absent if it has another cause. */
    public static Optional<Outage> behind(Throwable fault) {
        return causes(fault)
                .filter(Outage::isOne)
                .reduce((outer, inner) -> inner)
                .map(root -> new Outage(firstLine(root), causes(fault).anyMatch(Outage::commits)));
    }

    /** Leaves a note with the request that whoever answers it need not ask the database for anything. */
    public void in(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Whether such a note was left with the request. */
    public static boolean isIn(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }

    /** The key of what is said to someone who only looked, or who sent something. */
    public String key(boolean onlyLooked) {
        if (onlyLooked) {
            return "shell.gone.looked";
        }
        return unsure ? UNSURE : "shell.gone.sent";
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, each -> each != null, Outage::cause).limit(DEEPEST);
    }

    /** Behind a failed rollback stands what was to be rolled back. */
    private static @Nullable Throwable cause(Throwable fault) {
        return fault instanceof TransactionSystemException failed && failed.getApplicationException() != null
                ? failed.getApplicationException()
                : fault.getCause();
    }

    private static boolean isOne(Throwable fault) {
        return fault instanceof CannotGetJdbcConnectionException
                || fault instanceof CannotCreateTransactionException
                || fault instanceof TransientDataAccessResourceException
                || (fault instanceof SQLException said && tells(said));
    }

    /** Connections that fail (but not what was said over them wrongly), a server that stops or starts, or is full. */
    private static boolean tells(SQLException fault) {
        String state = String.valueOf(fault.getSQLState());
        return (state.startsWith("08") && !state.equals("08P01"))
                || state.matches("57P0[123]|53300")
                || CLOSED.equals(fault.getMessage());
    }

    private static boolean commits(Throwable fault) {
        return (fault instanceof TransactionSystemException failed && failed.getApplicationException() == null)
                || (fault instanceof DataAccessException
                        && String.valueOf(fault.getMessage()).startsWith("JDBC commit"));
    }

    private static String firstLine(Throwable fault) {
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    }
}
