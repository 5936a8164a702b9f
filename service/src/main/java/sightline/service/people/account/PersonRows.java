package sightline.service.people.account;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import sightline.service.people.Role;

/** The columns of a person, and how a row becomes one. */
final class PersonRows {

    static final String COLUMNS =
            "id, email, name, active, version, array(select role from person_role where person = id) as roles";

    private PersonRows() {}

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getLong("id"),
                row.getString("email"),
                row.getString("name"),
                roles(row.getArray("roles")),
                row.getBoolean("active"),
                row.getLong("version"));
    }

    private static Set<Role> roles(Array names) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream((String[]) names.getArray()).map(Role::valueOf).forEach(roles::add);
        return roles;
    }
}
