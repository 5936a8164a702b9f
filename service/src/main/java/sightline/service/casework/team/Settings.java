package sightline.service.casework.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The schools, colleges and early years settings of an authority, and what they are called. */
@Component
final class Settings {

    private final JdbcClient database;

    Settings(JdbcClient database) {
        this.database = database;
    }

    /** All of them, by name. */
    List<Setting> all(String authority) {
        return database.sql(
                        "select code, name, version from casework.setting where authority = ? order by lower(name), code")
                .param(authority)
                .query(Settings::setting)
                .list();
    }

    Optional<Setting> find(String authority, String code) {
        return database.sql("select code, name, version from casework.setting where authority = ? and code = ?")
                .params(authority, code)
                .query(Settings::setting)
                .optional();
    }

    Saved rename(String authority, String code, String name, long version) {
        int changed = database.sql("""
                        update casework.setting set name = ?, version = version + 1
                        where authority = ? and code = ? and version = ?
                        """).params(name, authority, code, version).update();
        return changed == 1 ? Saved.DONE : find(authority, code).isPresent() ? Saved.OVERTAKEN : Saved.NOWHERE;
    }

    private static Setting setting(ResultSet row, int number) throws SQLException {
        return new Setting(row.getString("code"), row.getString("name"), row.getLong("version"));
    }
}
