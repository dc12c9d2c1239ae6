// An experiment in an application on JDBC (pgjdbc). ../setup.sql makes what it works on.
//   java -cp postgresql.jar Orders.java jdbc:postgresql://localhost/shop?user=shop_app

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

public class Orders {
    static class PaymentDeclined extends RuntimeException {
        PaymentDeclined(String variant) {
            super(variant);
        }
    }

    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /** One transaction, again where Postgres asks for it. */
    static <T> T inTransaction(Connection connection, Work<T> work) throws Exception {
        connection.setAutoCommit(false);
        for (int attempt = 1;; attempt++) {
            try {
                T result = work.run(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException error) {
                connection.rollback();
                boolean again = error instanceof SQLException refused
                        && Set.of("40001", "40P01").contains(refused.getSQLState());
                if (!again || attempt == 5) {
                    throw error;
                }
                Thread.sleep(10L << attempt);
            }
        }
    }

    /** The only row of a query. The casts in its text tell Postgres what the strings are. */
    static String one(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    /** The assignment, the exposure, the order and its event, in the connection's transaction. */
    static String placeOrder(Connection connection, String subject, BigDecimal amount, boolean declined)
            throws SQLException {
        String variant = one(connection, "SELECT variant FROM exp_assign(?, ?, context => ?::jsonb)",
                "checkout", subject, "{\"country\": \"AT\"}");
        one(connection, "SELECT exp_log_exposure(?, ?)", "checkout", subject);
        String id = one(connection, "INSERT INTO orders (subject, amount) VALUES (?, ?) RETURNING id", subject, amount);
        one(connection, "SELECT exp_log_event(?, 'order', value => ?::float8, dedupe_key => ?)",
                subject, amount, "order-" + id);
        if (declined) {
            throw new PaymentDeclined(variant);
        }
        return variant;
    }

    static void report(Connection connection) throws SQLException {
        // payload ->> 'steps': Java has no JSON of its own, so let SQL take out what is needed.
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT key, variant, payload ->> 'steps' AS steps FROM exp_decide(?, keys => ?)")) {
            statement.setString(1, "user-1");
            statement.setArray(2, connection.createArrayOf("text", new String[] {"checkout"}));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    System.out.printf("user-1 sees %s: %s, steps %s%n",
                            rows.getString("key"), rows.getString("variant"), rows.getString("steps"));
                }
            }
        }
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT variant, assigned, subjects FROM exp_results(?)")) {
            statement.setString(1, "checkout");
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    System.out.printf("%s: %d assigned, %d exposed%n",
                            rows.getString("variant"), rows.getLong("assigned"), rows.getLong("subjects"));
                }
            }
        }
        System.out.println("orders: " + one(connection, "SELECT count(*) FROM orders"));
    }

    public static void main(String[] arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection(arguments[0])) {
            String variant = inTransaction(connection, c -> placeOrder(c, "user-1", new BigDecimal("49.90"), false));
            System.out.println("user-1: " + variant);
            try {
                inTransaction(connection, c -> placeOrder(c, "user-2", new BigDecimal("20.00"), true));
            } catch (PaymentDeclined declined) {
                System.out.println("user-2: " + declined.getMessage() + ", rolled back");
            }
            report(connection);

            try {
                one(connection, "SELECT exp_log_event(?, 'order', key => ?)", "user-1", "chekout");
            } catch (PSQLException error) {
                ServerErrorMessage refused = error.getServerErrorMessage();
                String name = refused.getMessage().split(":")[0];
                System.out.printf("%s %s: %s%n", error.getSQLState(), name, refused.getDetail());
                connection.rollback();
            }
        }
    }
}
