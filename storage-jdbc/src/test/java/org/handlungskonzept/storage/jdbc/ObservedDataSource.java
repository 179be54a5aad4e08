package org.handlungskonzept.storage.jdbc;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Hands out the connections of another data source and counts what is done with them. Thread-safe. */
final class ObservedDataSource implements DataSource {

    private final DataSource target;
    private final boolean autocommit;
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();
    private final AtomicInteger openTransactions = new AtomicInteger();
    private final AtomicInteger executed = new AtomicInteger();
    private final AtomicInteger batched = new AtomicInteger();

    ObservedDataSource(DataSource target, boolean autocommit) {
        this.target = target;
        this.autocommit = autocommit;
    }

    int opened() {
        return opened.get();
    }

    int inUse() {
        return opened.get() - closed.get();
    }

    int givenBackWithOpenTransaction() {
        return openTransactions.get();
    }

    /** How many statements were executed since the last call. */
    int executed() {
        return executed.getAndSet(0);
    }

    /** How many rows went into batches since the last call. */
    int batched() {
        return batched.getAndSet(0);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = target.getConnection();
        connection.setAutoCommit(autocommit);
        opened.incrementAndGet();
        return observe(Connection.class, connection, new Calls(connection));
    }

    private <T> T observe(Class<T> type, Object target, Calls calls) {
        InvocationHandler handler = (proxy, method, arguments) -> calls.on(target, method, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** The calls on one connection and its statements. */
    private final class Calls {

        private final Connection connection;
        private boolean dirty;
        private boolean givenBack;

        Calls(Connection connection) {
            this.connection = connection;
        }

        Object on(Object target, Method method, Object[] arguments) throws Throwable {
            String name = method.getName();
            if (name.startsWith("execute")) {
                executed.incrementAndGet();
                dirty = !connection.getAutoCommit();
            } else if (name.equals("addBatch")) {
                batched.incrementAndGet();
            } else if (name.equals("commit") || name.equals("rollback")) {
                dirty = false;
            } else if (name.equals("close") && target == connection && !givenBack) {
                givenBack = true;
                closed.incrementAndGet();
                openTransactions.addAndGet(dirty ? 1 : 0);
            }
            Object result = call(target, method, arguments);
            if (result instanceof PreparedStatement statement) {
                return observe(PreparedStatement.class, statement, this);
            }
            return result instanceof Statement statement ? observe(Statement.class, statement, this) : result;
        }

        private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return target.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        target.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        target.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return target.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return target.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return target.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return target.isWrapperFor(type);
    }
}
