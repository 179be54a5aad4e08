package org.handlungskonzept.storage.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A real database that gives itself another name. */
final class RenamedDataSource extends DelegatingDataSource {

    private final String product;

    RenamedDataSource(DataSource target, String product) {
        super(target);
        this.product = product;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return renamed(Connection.class, super.getConnection());
    }

    private <T> T renamed(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            if (method.getName().equals("getDatabaseProductName")) {
                return product;
            }
            try {
                Object result = method.invoke(target, args);
                return result instanceof DatabaseMetaData data ? renamed(DatabaseMetaData.class, data) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
