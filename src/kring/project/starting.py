"""What has to stand before Kring serves: folders, secrets, tables."""

from __future__ import annotations

from kring.system.installation import Installation


def start_django() -> Installation:
    """Make Django ready; return the installation that it works for."""
    import django
    from django.conf import settings

    django.setup()
    installation: Installation = settings.INSTALLATION
    installation.prepare()
    return installation


def migrate() -> bool:
    """Bring the database up to this version, quietly; return whether anything changed."""
    from django.core.management import call_command
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    if not executor.migration_plan(executor.loader.graph.leaf_nodes()):
        return False
    call_command("migrate", verbosity=0, interactive=False)
    return True
