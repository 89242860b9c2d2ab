package dev.frameworkadvisor.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** PostgreSQL: a server that protects its own storage. */
public final class Postgresql implements DatabaseProduct {

    @Override
    public int writers() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void inspect(DataSource dataSource) {}

    @Override
    public void opened() {}

    @Override
    public @Nullable String loss(boolean connected) {
        return null;
    }

    @Override
    public void examine(SQLException failure) {}

    @Override
    public boolean erase(Connection connection) {
        return true;
    }
}
